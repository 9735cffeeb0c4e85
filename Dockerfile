# Two stages: the first compiles with the development packages, the second holds what runs and nothing else.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without scripts: `prepare` would build before the sources are here, and what is native ships prebuilt.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without scripts: `prepare` would call the compiler, which is not installed here.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force \
  && groupadd --system --gid 10001 desk \
  && useradd --system --uid 10001 --gid desk --home-dir /data --no-create-home --shell /usr/sbin/nologin desk \
  && install --directory --owner=desk --group=desk --mode=0700 /data
COPY flows flows
COPY intents intents
COPY --from=build /app/dist dist
# For Prometheus and Grafana, which run elsewhere: `docker cp <container>:/app/dashboards .`
COPY src/operations/dashboards dashboards
USER desk
VOLUME /data
# The webhook; long polling needs no port.
EXPOSE 8080
STOPSIGNAL SIGTERM
# The process answers. Whether it can work (`/readyz`) is not asked: a new container brings back neither Telegram nor a database.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT || 9464}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
