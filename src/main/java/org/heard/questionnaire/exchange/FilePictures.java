package org.heard.questionnaire.exchange;

import org.heard.questionnaire.QuestionPictures;

/** The pictures that a file names, as far as they are here: a file brings names, not pictures. */
public final class FilePictures {

    private final QuestionPictures pictures;
    private final Notes notes;

    /**
     * @param words knows what is here
     * @param notes is told what is not
     */
    public FilePictures(Words words, Notes notes) {
        this.pictures = words.pictures();
        this.notes = notes;
    }

    /** The name if there is such a picture, else an empty one. */
    public String taken(String name, String place) {
        if (name.isBlank() || pictures.find(name.strip()).isPresent()) {
            return name.strip();
        }
        notes.lost(place, QuestionPictures.isOwn(name.strip()) ? "picture.own" : "picture", name.strip());
        return "";
    }
}
