package org.heard.questionnaire.exchange;

import java.util.List;
import org.heard.consultation.importing.Remark;

/**
 * A questionnaire as a file for another program.
 *
 * @param bytes the file
 * @param remarks what other programs will not see, or see otherwise
 */
@SuppressWarnings("ArrayRecordComponent")
public record Written(byte[] bytes, List<Remark> remarks) {}
