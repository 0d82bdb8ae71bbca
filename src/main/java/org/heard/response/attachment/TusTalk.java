package org.heard.response.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.response.Drafts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Does what an uploading browser asks if it speaks the protocol and has a ticket, and says in its language why not. */
@Component
class TusTalk {

    private final FileTickets tickets;
    private final Languages languages;
    private final Messages messages;

    TusTalk(FileTickets tickets, Languages languages, Messages messages) {
        this.tickets = tickets;
        this.languages = languages;
        this.messages = messages;
    }

    /** What is asked for is not there, or not any more, or was never the person's. */
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What is asked. */
    interface Work {
        ResponseEntity<String> of(FileTickets.Target target) throws IOException;
    }

    /** Does what is asked if the protocol is spoken and the ticket is good; what is refused is told in the page's language. */
    ResponseEntity<String> answer(HttpServletRequest request, String ticket, Work work) {
        if (!TusAnswers.VERSION.equals(request.getHeader(TusAnswers.RESUMABLE))) {
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                    .header("Tus-Version", TusAnswers.VERSION)
                    .build();
        }
        try {
            return work.of(tickets.target(ticket).orElseThrow(Gone::new));
        } catch (Gone | UploadBook.UploadGone | Drafts.DraftGone gone) {
            return TusAnswers.plain(HttpStatus.NOT_FOUND);
        } catch (FileRefusal refused) {
            return TusAnswers.told(
                            refused.isFull() ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(say(request, refused.key(), refused.parameters()));
        } catch (UploadAllowance.Spent spent) {
            return TusAnswers.told(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(spent.seconds()))
                    .body(say(request, "response.file.later"));
        } catch (IOException broken) {
            return TusAnswers.plain(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private String say(HttpServletRequest request, String key, Object... parameters) {
        Locale language = Optional.ofNullable(request.getHeader("Heard-Language"))
                .flatMap(languages::byTag)
                .orElse(languages.first());
        return messages.get(language, key, parameters);
    }
}
