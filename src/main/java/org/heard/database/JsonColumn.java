package org.heard.database;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a record in one column as JSON; subclasses name the type. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JavaType type;

    protected JsonColumn(Class<T> type) {
        this.type = JSON.constructType(type);
    }

    protected JsonColumn(TypeReference<T> type) {
        this.type = JSON.constructType(type);
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, type);
    }
}
