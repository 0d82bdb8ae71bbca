package org.heard.questionnaire.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.language.Languages;
import org.heard.language.Translated;
import org.heard.questionnaire.OwnPicture;
import org.heard.questionnaire.PictureDesk;
import org.heard.questionnaire.QuestionPictures;

/** The pictures that can be chosen where one question is written: the organisation's own first, then the drawings. */
class OurPictures {

    private final PictureDesk desk;
    private final Languages languages;
    private final List<Locale> needed;
    private final List<Runnable> shelves = new ArrayList<>();
    private List<OwnPicture> own;

    /**
     * @param languages that there can be words in
     * @param needed those that there have to be words in
     */
    OurPictures(PictureDesk desk, Languages languages, List<Locale> needed) {
        this.desk = desk;
        this.languages = languages;
        this.needed = needed;
        own = desk.all();
    }

    PictureDesk desk() {
        return desk;
    }

    List<Locale> languages() {
        return languages.all();
    }

    boolean isNeeded(Locale language) {
        return needed.contains(language);
    }

    String direction(Locale language) {
        return languages.direction(language);
    }

    /** The names of all. */
    List<String> names() {
        return Stream.concat(own.stream().map(OwnPicture::inQuestions), QuestionPictures.drawings().stream())
                .toList();
    }

    /** What editors call the picture of this name. */
    String label(String name) {
        return own(name).map(OwnPicture::name).orElseGet(() -> name.replace('-', ' '));
    }

    /** What an own picture shows; drawings have no words of their own. */
    Translated alternative(String name) {
        return own(name).map(OwnPicture::alternative).orElseGet(Translated::empty);
    }

    /** The picture of this name as pages show it. */
    Optional<QuestionPictures.Shown> shown(String name) {
        return own(name)
                .map(OwnPicture::shown)
                .or(() -> QuestionPictures.onlyDrawings().find(name));
    }

    private Optional<OwnPicture> own(String name) {
        return own.stream()
                .filter(picture -> picture.inQuestions().equals(name))
                .findFirst();
    }

    /** Whatever offers pictures is told when there is another one. */
    void onAdded(Runnable shelf) {
        shelves.add(shelf);
    }

    void added() {
        own = desk.all();
        shelves.forEach(Runnable::run);
    }
}
