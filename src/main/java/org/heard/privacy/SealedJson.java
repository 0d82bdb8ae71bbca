package org.heard.privacy;

import org.heard.database.JsonColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * Keeps a record sealed in its column, as JSON; subclasses name the type and are given the seal by Spring:
 * {@code @Converter class NeedsColumn extends SealedJson<Needs> { NeedsColumn(Seal seal) { super(seal, Needs.class); } }}
 */
public abstract class SealedJson<T> extends JsonColumn<T> {

    private final Seal seal;

    protected SealedJson(Seal seal, Class<T> type) {
        super(type);
        this.seal = seal;
    }

    protected SealedJson(Seal seal, TypeReference<T> type) {
        super(type);
        this.seal = seal;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        String json = super.convertToDatabaseColumn(value);
        return json == null ? null : seal.close(json);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        return super.convertToEntityAttribute(column == null ? null : seal.open(column));
    }
}
