package org.heard.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The folder that holds whatever Heard keeps outside a database server: the embedded database, keys, files.
 *
 * @param data the folder, relative to the working directory or absolute ({@code HEARD_DATA})
 */
@ConfigurationProperties("heard")
public record DataFolder(Path data) {

    /** A folder or file inside it, as an absolute path. */
    public Path resolve(String name) {
        return data.toAbsolutePath().normalize().resolve(name);
    }
}
