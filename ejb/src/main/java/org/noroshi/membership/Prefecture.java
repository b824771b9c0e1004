package org.noroshi.membership;

/** The prefectures in the order of their numbers 01 to 47 (JIS X 0401). */
public enum Prefecture {
    HOKKAIDO,
    AOMORI,
    IWATE,
    MIYAGI,
    AKITA,
    YAMAGATA,
    FUKUSHIMA,
    IBARAKI,
    TOCHIGI,
    GUNMA,
    SAITAMA,
    CHIBA,
    TOKYO,
    KANAGAWA,
    NIIGATA,
    TOYAMA,
    ISHIKAWA,
    FUKUI,
    YAMANASHI,
    NAGANO,
    GIFU,
    SHIZUOKA,
    AICHI,
    MIE,
    SHIGA,
    KYOTO,
    OSAKA,
    HYOGO,
    NARA,
    WAKAYAMA,
    TOTTORI,
    SHIMANE,
    OKAYAMA,
    HIROSHIMA,
    YAMAGUCHI,
    TOKUSHIMA,
    KAGAWA,
    EHIME,
    KOCHI,
    FUKUOKA,
    SAGA,
    NAGASAKI,
    KUMAMOTO,
    OITA,
    MIYAZAKI,
    KAGOSHIMA,
    OKINAWA;

    /** Two digits, as in codes and statistics. */
    public String number() {
        return String.format("%02d", ordinal() + 1);
    }
}
