package org.noroshi.sharing.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.lucene.analysis.CharFilter;

/** Gives a tokenizer the folded text (see {@link MappedText}), and its offsets the way back. */
final class FoldingFilter extends CharFilter {

    private MappedText folded;
    private int at;

    FoldingFilter(Reader source) {
        super(source);
    }

    @Override
    public int read(char[] buffer, int from, int most) throws IOException {
        if (folded == null) {
            StringWriter text = new StringWriter();
            input.transferTo(text);
            folded = MappedText.fold(text.toString());
        }
        if (at == folded.length()) {
            return -1;
        }
        int count = Math.min(most, folded.length() - at);
        for (int i = 0; i < count; i++) {
            buffer[from + i] = folded.charAt(at + i);
        }
        at += count;
        return count;
    }

    @Override
    protected int correct(int offset) {
        return folded.sourceStart(offset);
    }
}
