package org.noroshi.sharing.search;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Set;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;

/** A text in the index as posts are, without a database below. */
@Entity
@Indexed
class IndexedText {

    @Id
    private String id;

    @FullTextField(
            name = ThreadQuery.TITLE,
            analyzer = JapaneseAnalysis.BIGRAM,
            searchAnalyzer = JapaneseAnalysis.BIGRAM_QUERY)
    @FullTextField(name = ThreadQuery.TITLE_WORDS, analyzer = JapaneseAnalysis.MORPHOLOGICAL)
    private String title;

    @Column(length = 100_000)
    @FullTextField(
            name = ThreadQuery.BODY,
            analyzer = JapaneseAnalysis.BIGRAM,
            searchAnalyzer = JapaneseAnalysis.BIGRAM_QUERY)
    @FullTextField(name = ThreadQuery.BODY_WORDS, analyzer = JapaneseAnalysis.MORPHOLOGICAL)
    private String body;

    @Embedded
    @IndexedEmbedded(name = ThreadQuery.FILES)
    private Files files;

    @GenericField(name = ThreadQuery.PUBLISHED_AT, sortable = Sortable.YES)
    private Instant publishedAt;

    protected IndexedText() {}

    IndexedText(String id, String title, String body, Instant publishedAt) {
        this.id = id;
        this.title = title;
        this.body = body;
        this.publishedAt = publishedAt;
    }

    @Transient
    @KeywordField(name = ThreadQuery.IDENTIFIERS)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "title")),
                @ObjectPath(@PropertyValue(propertyName = "body"))
            })
    public Set<String> getIdentifiers() {
        return Identifiers.canonicalTokens(title, body);
    }

    /** What stands in its files: nothing here, but the question asks for it. */
    @Embeddable
    static class Files {

        @Column(name = "file_text")
        @FullTextField(
                name = ThreadQuery.FILE_TEXT,
                analyzer = JapaneseAnalysis.BIGRAM,
                searchAnalyzer = JapaneseAnalysis.BIGRAM_QUERY)
        @FullTextField(name = ThreadQuery.FILE_TEXT_WORDS, analyzer = JapaneseAnalysis.MORPHOLOGICAL)
        private String text;

        protected Files() {}
    }
}
