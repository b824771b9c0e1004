package org.noroshi.sharing;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** What a thread is about: asking and sharing are equally near (call, purpose). */
public enum ThreadKind {
    /** 相談: somebody asks, others answer, one answer can be accepted. */
    QUESTION,
    /** 知見: what a hospital has learnt and found to work. */
    KNOWLEDGE,
    /** 脆弱性: a weakness in a product or device. */
    VULNERABILITY,
    /** インシデント: what happened or is happening. */
    INCIDENT,
    /** インディケータ: traces by which an attack is recognised. */
    INDICATORS;

    /** Whether one of the replies can be the answer. */
    public boolean hasAnswer() {
        return this == QUESTION;
    }

    /** Whether addresses in the text are likely to be an attacker's, so that nothing in it becomes a link. */
    public boolean isHazardous() {
        return this == INCIDENT || this == INDICATORS;
    }

    public String text(Locale locale) {
        return Messages.of(ThreadKind.class).text(locale, "ThreadKind." + name());
    }
}
