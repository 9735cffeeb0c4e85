/** What the forms of TT 04/2024/TT-BTP print: civil-status.md, part E and the field tables of sections 1, 3, 4 and 7. */
interface OfficialForm {
  readonly id: string;
  /** In small letters. */
  readonly title: string;
  /** The addressee, the pledge, place and date, and the signature stand in every form (E3). */
  readonly fields: readonly string[];
  readonly copiesBox: boolean;
  /** Signatures in each box of somebody else's opinion. */
  readonly consentBoxes: readonly number[];
}

/** E2, REQ. */
const REQUESTER = ['Họ, chữ đệm, tên người yêu cầu', 'Ngày, tháng, năm sinh', 'Nơi cư trú', 'Giấy tờ tùy thân'];

/** E2, PERSON. */
const PERSON = [
  'Họ, chữ đệm, tên',
  'Ngày, tháng, năm sinh',
  'Giới tính',
  'Dân tộc',
  'Quốc tịch',
  'Nơi cư trú',
  'Giấy tờ tùy thân',
];

export const officialForms: readonly OfficialForm[] = [
  {
    id: 'extract-request',
    title: 'tờ khai cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh',
    fields: [
      ...REQUESTER,
      'Quan hệ với người được cấp bản sao',
      'Đề nghị cơ quan cấp bản sao',
      ...PERSON,
      'Đã đăng ký tại',
      'Ngày, tháng, năm',
      'Số',
      'Quyển số',
      'Thông tin khác',
      'Số lượng bản sao yêu cầu cấp',
    ],
    copiesBox: false,
    consentBoxes: [],
  },
  {
    id: 'correction-request',
    title: 'tờ khai đăng ký việc thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
    fields: [
      ...REQUESTER,
      'Quan hệ với người được thay đổi, cải chính, bổ sung, xác định lại dân tộc',
      'Đề nghị cơ quan đăng ký việc',
      ...PERSON,
      'Đã đăng ký',
      'tại',
      'Ngày, tháng, năm',
      'Số',
      'Quyển số',
      'Nội dung',
      'Lý do',
    ],
    copiesBox: true,
    consentBoxes: [1, 2],
  },
  {
    id: 'birth-request',
    title: 'tờ khai đăng ký khai sinh',
    fields: [
      ...REQUESTER,
      'Quan hệ với người được khai sinh',
      'Họ, chữ đệm, tên',
      'Ngày, tháng, năm sinh',
      'Ghi bằng chữ',
      'Giới tính',
      'Dân tộc',
      'Quốc tịch',
      'Nơi sinh',
      'Quê quán',
      'Họ, chữ đệm, tên người mẹ',
      'Năm sinh',
      'Dân tộc',
      'Quốc tịch',
      'Nơi cư trú',
      'Giấy tờ tùy thân',
      'Họ, chữ đệm, tên người cha',
      'Năm sinh',
      'Dân tộc',
      'Quốc tịch',
      'Nơi cư trú',
      'Giấy tờ tùy thân',
      'Số',
      'Quyển số',
      'Đăng ký ngày',
      'tại',
    ],
    copiesBox: true,
    consentBoxes: [],
  },
  {
    id: 'recognition-request',
    title: 'tờ khai đăng ký nhận cha, mẹ, con',
    fields: [
      ...REQUESTER,
      'Quan hệ với người nhận cha, mẹ, con',
      'Họ, chữ đệm, tên',
      'Ngày, tháng, năm sinh',
      'Giới tính',
      'Dân tộc',
      'Quốc tịch',
      'Nơi cư trú',
      'Giấy khai sinh/Giấy tờ tùy thân',
      'Là',
      ...PERSON,
    ],
    copiesBox: true,
    consentBoxes: [1],
  },
];
