package org.noroshi.desk;

/** What an inquiry is about. */
public enum InquiryKind {
    /** 本サービスの利用 (article 10-3) */
    USE,
    /** 申込み (note 3) */
    APPLYING,
    /** 利用規約の解釈 (article 30) */
    TERMS,
    /** 不当な介入の報告: in confidence, for the desk's officers alone (article 28-4). */
    IMPROPER_APPROACH,
    /** 個人情報の取扱い */
    PERSONAL_DATA,
    /** 法令に基づく開示の連絡 (article 16-1) */
    LEGAL_DISCLOSURE,
    /** その他 */
    OTHER
}
