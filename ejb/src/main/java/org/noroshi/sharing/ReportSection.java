package org.noroshi.sharing;

import java.util.List;
import java.util.Locale;
import org.noroshi.platform.Messages;

/** What a report of an attack tells, in the order in which it is read; damage stands apart, with a label of its own. */
public enum ReportSection {
    /** 起きていること. */
    SITUATION,
    /** 攻撃元. */
    SOURCE,
    /** 手口. */
    METHOD,
    /** 目的. */
    PURPOSE,
    /** 技術情報: what was seen of it. */
    TRACES,
    /** 対策と結果. */
    MEASURES,
    /** 知りたいこと. */
    QUESTIONS,
    /** 被害: kept apart from what others need to defend themselves. */
    DAMAGE;

    /** What can be told without telling of one's own damage. */
    public static final List<ReportSection> TECHNICAL =
            List.of(SITUATION, SOURCE, METHOD, PURPOSE, TRACES, MEASURES, QUESTIONS);

    /** As it is called in commands and data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String text(Locale locale) {
        return Messages.of(ReportSection.class).text(locale, "ReportSection." + name());
    }
}
