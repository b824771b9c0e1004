package org.noroshi.sharing.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts are taken apart for the index, named in {@code hibernate.search.backend.analysis.configurer}.
 *
 * <p>The analyzers are made here rather than named by factory classes: kuromoji lies in the EAR, the rest of Lucene in
 * the server, and nothing then depends on which class loader looks for factories. The similarity is boolean: what a hit
 * scores says nothing about how often a word occurs in texts that the reader may not see.
 */
public class JapaneseAnalysis implements LuceneAnalysisConfigurer {

    /** Characters and pairs: the base field. */
    public static final String BIGRAM = "bigram";

    /** The same for questions: {@code searchAnalyzer} of the base field. */
    public static final String BIGRAM_QUERY = "bigram-query";

    /** Dictionary forms of Japanese words and stems of English ones. */
    public static final String MORPHOLOGICAL = "morphological";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.similarity(new BooleanSimilarity());
        context.analyzer(BIGRAM).instance(bigram());
        context.analyzer(BIGRAM_QUERY).instance(bigramQuery());
        context.analyzer(MORPHOLOGICAL).instance(morphological());
    }

    static Analyzer bigram() {
        return new Bigrams(false);
    }

    static Analyzer bigramQuery() {
        return new Bigrams(true);
    }

    static Analyzer morphological() {
        return new Words();
    }

    private static final class Bigrams extends Analyzer {

        private final boolean forQuestions;

        Bigrams(boolean forQuestions) {
            this.forQuestions = forQuestions;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new BigramTokenizer(forQuestions));
        }
    }

    private static final class Words extends Analyzer {

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new FoldingFilter(reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
            TokenStream stream = new JapaneseBaseFormFilter(words);
            stream = new JapanesePartOfSpeechStopFilter(stream, JapaneseAnalyzer.getDefaultStopTags());
            stream = new LowerCaseFilter(stream);
            stream = new StopFilter(stream, JapaneseAnalyzer.getDefaultStopSet());
            stream = new JapaneseKatakanaStemFilter(stream);
            return new TokenStreamComponents(words, new KStemFilter(stream));
        }
    }
}
