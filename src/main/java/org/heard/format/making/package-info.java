/**
 * Makes accessible files of documents: one source, and one renderer for each kind of file (commitments F2, F6). Other modules
 * contribute what is published ({@code Publications}) and have personal documents made ({@code PersonalDocuments}).
 */
@NullMarked
@NamedInterface("making")
package org.heard.format.making;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
