package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtract;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtraction;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.noroshi.sharing.search.JapaneseAnalysis;
import org.noroshi.sharing.search.ThreadQuery;

/** What can be read in the files of a post: under the seal in the database, in words for the index alone. */
@Entity
@Table(name = "post_file_text")
class PostFileText {

    /** That of the post. */
    @Id
    private UUID id;

    @FullTextField(
            name = ThreadQuery.FILE_TEXT,
            analyzer = JapaneseAnalysis.BIGRAM,
            searchAnalyzer = JapaneseAnalysis.BIGRAM_QUERY,
            valueBridge = @ValueBridgeRef(type = SealedTextBridge.class),
            extraction = @ContainerExtraction(extract = ContainerExtract.NO))
    @FullTextField(
            name = ThreadQuery.FILE_TEXT_WORDS,
            analyzer = JapaneseAnalysis.MORPHOLOGICAL,
            valueBridge = @ValueBridgeRef(type = SealedTextBridge.class),
            extraction = @ContainerExtraction(extract = ContainerExtract.NO))
    @Column(nullable = false)
    private byte[] sealed;

    protected PostFileText() {}

    PostFileText(UUID post, byte[] sealed) {
        this.id = post;
        this.sealed = sealed;
    }

    byte[] sealed() {
        return sealed;
    }
}
