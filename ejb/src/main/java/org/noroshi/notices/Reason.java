package org.noroshi.notices;

import org.noroshi.sharing.ThreadSummary;

/** Why somebody is told of a thread; the nearest reason counts. */
public enum Reason {
    /** 名前で呼ばれた: somebody calls the reader by name. */
    CALLED,
    /** 自分の相談への返信: replies to a question the reader has asked. */
    MY_QUESTION,
    /** 自分の投稿への返信: something new in another thread that the reader has opened. */
    MY_THREAD,
    /** 書き込んだスレッド: something new where the reader has written. */
    TAKEN_PART,
    /** 保存した検索: a search that the reader has saved has found it. */
    FOUND,
    /** フォロー中: the reader follows the thread, its kind, or everything. */
    FOLLOWED;

    static Reason of(ThreadSummary thread, boolean found, boolean called) {
        if (called) {
            return CALLED;
        }
        if (thread.mine()) {
            return thread.kind().hasAnswer() ? MY_QUESTION : MY_THREAD;
        }
        if (thread.participating()) {
            return TAKEN_PART;
        }
        return found ? FOUND : FOLLOWED;
    }
}
