package org.heard.privacy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a text sealed in its column: {@code @Convert(converter = SealedText.class)}. The column has to be
 * {@code TEXT} or {@code LONGTEXT}: a sealed text is a third longer than the text in UTF-8 and 50 characters more. It
 * cannot be searched; keep a {@link KeyedHash} beside it to find it again.
 */
@Converter
public class SealedText implements AttributeConverter<String, String> {

    private final Seal seal;

    /** Made by Hibernate through Spring. */
    public SealedText(Seal seal) {
        this.seal = seal;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : seal.close(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : seal.open(column);
    }
}
