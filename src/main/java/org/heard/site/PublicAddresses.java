package org.heard.site;

import java.util.List;

/** Pages of a module that search engines should know. */
public interface PublicAddresses {

    /** Paths below the language, without a slash before them. */
    List<String> paths();
}
