package org.heard.response.attachment;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that was looked into.
 *
 * @param type what it really is
 * @param isClean whether what says where and by whom it was made is out of it
 * @param content what is kept of it
 */
record Cleaned(FileType type, boolean isClean, InputStreamSource content) {}
