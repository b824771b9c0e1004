package org.noroshi.sharing.search;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * One position for every character of Japanese writing and every other word.
 *
 * <p>The index keeps at each position the character and the pair it begins. A question asks for pairs, and for a single
 * character only where it stands alone; it leaves the positions out that its pairs cover. Unlike Lucene's {@code
 * CJKBigramFilter} both count positions alike, so a phrase across punctuation or with a lone character is found, and so
 * is a question of one character.
 */
final class BigramTokenizer extends Tokenizer {

    private final boolean forQuestions;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    private TextUnits units;
    private int unit;
    private int skipped;
    private boolean pairIsDue;
    private int length;

    BigramTokenizer(boolean forQuestions) {
        this.forQuestions = forQuestions;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        MappedText folded = MappedText.fold(text.toString());
        units = TextUnits.of(folded);
        length = text.getBuffer().length();
        this.folded = folded;
        unit = 0;
        skipped = 0;
        pairIsDue = false;
    }

    private MappedText folded;

    @Override
    public boolean incrementToken() {
        clearAttributes();
        return forQuestions ? nextOfQuestion() : nextOfText();
    }

    private boolean nextOfText() {
        if (pairIsDue) {
            pairIsDue = false;
            emitPair(unit - 1, 0);
            return true;
        }
        if (unit == units.size()) {
            return false;
        }
        emit(units.term(unit), unit, unit, 1);
        pairIsDue = units.pairsWithNext(unit);
        unit++;
        return true;
    }

    private boolean nextOfQuestion() {
        while (unit < units.size()) {
            int current = unit++;
            if (units.pairsWithNext(current)) {
                emitPair(current, 1 + skipped);
                skipped = 0;
                return true;
            }
            if (!units.pairsWithPrevious(current)) {
                emit(units.term(current), current, current, 1 + skipped);
                skipped = 0;
                return true;
            }
            skipped++;
        }
        return false;
    }

    private void emitPair(int first, int increment) {
        emit(units.pair(first), first, first + 1, increment);
    }

    private void emit(String text, int first, int last, int increment) {
        term.append(text);
        position.setPositionIncrement(increment);
        offset.setOffset(
                correctOffset(folded.sourceStart(units.start(first))),
                correctOffset(folded.sourceEnd(units.end(last) - 1)));
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(length);
        offset.setOffset(end, end);
    }
}
