package org.noroshi.sharing.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.noroshi.sharing.search.Question.Name;

/**
 * A typed question as a query of the index, whose hits are candidates: the database decides who sees them.
 *
 * <p>Order: exact identifier, exact phrase in a title, exact phrase in a text, all words as written, all words in any
 * form; within these the newest first. Every score is a constant, so no rank depends on a text that is hidden from the
 * reader.
 */
public final class ThreadQuery {

    public static final String TITLE = "title";
    public static final String TITLE_WORDS = "titleWords";
    public static final String BODY = "body";
    public static final String BODY_WORDS = "bodyWords";
    public static final String FILES = "files";
    public static final String FILE_TEXT = "text";
    public static final String FILE_TEXT_WORDS = "words";
    public static final String IDENTIFIERS = "identifiers";
    public static final String KIND = "kind";
    public static final String TLP = "tlp";
    public static final String PUBLISHED_AT = "publishedAt";

    private static final String IN_FILES = FILES + "." + FILE_TEXT;
    private static final String IN_FILES_WORDS = FILES + "." + FILE_TEXT_WORDS;

    private static final float NAMED = 64;
    private static final float AROUND_THE_NAMED = 32;
    private static final float PHRASE_IN_TITLE = 16;
    private static final float PHRASE_IN_TEXT = 8;
    private static final float AS_WRITTEN = 4;
    private static final float BEGINNINGS = 2;
    private static final float ANY_FORM = 1;

    private static final int SHORTEST_BEGINNING = 3;

    private final Question question;

    private ThreadQuery(Question question) {
        this.question = question;
    }

    /** Reads what was typed; null and blank text ask for everything. Never fails, cuts what is too long. */
    public static ThreadQuery of(String typed) {
        return new ThreadQuery(Question.of(typed));
    }

    /** Whether anything is asked for at all. */
    public boolean isBlank() {
        return question.isBlank();
    }

    /** The condition that a hit meets. */
    public SearchPredicate predicate(SearchPredicateFactory f) {
        if (question.isBlank()) {
            return f.matchAll().toPredicate();
        }
        if (question.isEmpty()) {
            return f.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?> all = f.bool();
        for (Name name : question.names()) {
            all.must(named(f, name));
        }
        for (String phrase : question.phrases()) {
            all.must(asWritten(f, phrase, AS_WRITTEN));
            all.should(in(f, TITLE, phrase, PHRASE_IN_TITLE));
            all.should(in(f, BODY, phrase, PHRASE_IN_TEXT));
        }
        if (!question.words().isEmpty()) {
            all.must(words(f));
            all.should(in(f, TITLE, question.whole(), PHRASE_IN_TITLE));
            all.should(in(f, BODY, question.whole(), PHRASE_IN_TEXT));
        }
        return all.toPredicate();
    }

    /** What a title meets of which somebody is just typing the words, the last of them perhaps only begun. */
    public SearchPredicate titled(SearchPredicateFactory f) {
        if (question.isBlank() || question.isEmpty()) {
            return f.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?> all = f.bool();
        question.names().forEach(name -> all.must(in(f, TITLE, name.written(), 1)));
        question.phrases().forEach(phrase -> all.must(in(f, TITLE, phrase, 1)));
        question.words().forEach(word -> {
            BooleanPredicateClausesStep<?> any = f.bool().should(in(f, TITLE, word, 1));
            TextUnits units = TextUnits.of(MappedText.fold(word));
            if (units.size() == 1 && !units.isCharacter(0)) {
                any.should(f.prefix().field(TITLE).matching(units.term(0)));
            }
            all.must(any);
        });
        return all.toPredicate();
    }

    /** Best first, and among equals the newest first. */
    public SortFinalStep sort(SearchSortFactory f) {
        return f.score().then().field(PUBLISHED_AT).desc();
    }

    private static PredicateFinalStep named(SearchPredicateFactory f, Name name) {
        BooleanPredicateClausesStep<?> any = f.bool();
        any.should(f.match()
                .field(IDENTIFIERS)
                .matching(name.exact())
                .constantScore()
                .boost(NAMED));
        for (String related : name.related()) {
            any.should(f.match()
                    .field(IDENTIFIERS)
                    .matching(related)
                    .constantScore()
                    .boost(AROUND_THE_NAMED));
        }
        any.should(asWritten(f, name.written(), AS_WRITTEN));
        return any;
    }

    private PredicateFinalStep words(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?> any = f.bool();
        any.should(every(f, question.words(), word -> asWritten(f, word, 1)).boost(AS_WRITTEN));
        if (question.words().stream().anyMatch(ThreadQuery::canBegin)) {
            any.should(every(f, question.words(), word -> canBegin(word) ? beginning(f, word) : asWritten(f, word, 1))
                    .boost(BEGINNINGS));
        }
        if (!question.stems().isEmpty()) {
            any.should(every(f, new ArrayList<>(question.stems()), stem -> inAnyForm(f, stem))
                    .boost(ANY_FORM));
        }
        return any;
    }

    private static BooleanPredicateClausesStep<?> every(
            SearchPredicateFactory f, List<String> words, Function<String, PredicateFinalStep> clause) {
        BooleanPredicateClausesStep<?> all = f.bool();
        words.forEach(word -> all.must(clause.apply(word)));
        all.constantScore();
        return all;
    }

    private static PredicateFinalStep asWritten(SearchPredicateFactory f, String phrase, float score) {
        return f.phrase()
                .fields(TITLE, BODY, IN_FILES)
                .matching(phrase)
                .constantScore()
                .boost(score);
    }

    private static PredicateFinalStep in(SearchPredicateFactory f, String field, String phrase, float score) {
        return f.phrase().field(field).matching(phrase).constantScore().boost(score);
    }

    private static PredicateFinalStep beginning(SearchPredicateFactory f, String word) {
        return f.prefix().fields(TITLE, BODY, IN_FILES).matching(beginningOf(word));
    }

    private static PredicateFinalStep inAnyForm(SearchPredicateFactory f, String stem) {
        return f.match()
                .fields(TITLE_WORDS, BODY_WORDS, IN_FILES_WORDS)
                .matching(stem, ValueModel.INDEX)
                .skipAnalysis();
    }

    private static boolean canBegin(String word) {
        return beginningOf(word) != null;
    }

    /** A word of Latin letters also stands for longer ones, {@code ransom} for {@code ransomware}; else null. */
    static String beginningOf(String word) {
        TextUnits units = TextUnits.of(MappedText.fold(word));
        if (units.size() != 1 || units.isCharacter(0)) {
            return null;
        }
        String term = units.term(0);
        return term.length() >= SHORTEST_BEGINNING && term.chars().allMatch(Character::isLetter) ? term : null;
    }
}
