package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.sharing.Tag;
import org.noroshi.sharing.Vocabulary;
import org.omnifaces.util.Faces;

/** The words of the vocabulary, wherever a page lets choose among them or names one. */
@Named
@RequestScoped
public class VocabularyPage {

    @Inject
    Vocabulary vocabulary;

    private List<Tag> choices;
    private List<Tag> words;

    public List<Tag> getChoices() {
        if (choices == null) {
            choices = vocabulary.choices();
        }
        return choices;
    }

    /** What a key means; the key itself when it means nothing. */
    public String name(String key) {
        if (words == null) {
            words = vocabulary.words();
        }
        return words.stream()
                .filter(tag -> tag.key().equals(key))
                .map(tag -> tag.text(Faces.getLocale()))
                .findFirst()
                .orElse(key);
    }
}
