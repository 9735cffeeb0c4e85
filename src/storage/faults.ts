import mongoose from 'mongoose';
import { DeskError } from '../errors';

const { MongoNetworkError, MongoNotConnectedError, MongoServerError, MongoSystemError, MongoTopologyClosedError } =
  mongoose.mongo;

/** The driver's own words for a server that it cannot reach. */
const AWAY = [MongoNetworkError, MongoNotConnectedError, MongoSystemError, MongoTopologyClosedError];

/**
 * MongoDB's codes for a server that cannot serve just now: no primary, or one that steps down, shuts down or recovers; a majority that
 * does not acknowledge; time that ran out (MongoDB manual, "Error Codes").
 */
const AWAY_CODES = new Set([6, 7, 50, 64, 89, 91, 189, 262, 9_001, 10_058, 10_107, 11_600, 11_602, 13_435, 13_436]);

/** Whether an error says that the store is away or cannot write for now, and nothing about what was asked of it. */
export function isStoreFault(error: unknown): boolean {
  if (error instanceof DeskError) return error.code === 'store-unwritable';
  if (!(error instanceof Error)) return false;
  if (error.name === 'MongooseServerSelectionError') return true;
  if (AWAY.some((kind) => error instanceof kind)) return true;
  if (!(error instanceof MongoServerError)) return false;
  return AWAY_CODES.has(Number(error.code)) || error.hasErrorLabel('RetryableWriteError');
}
