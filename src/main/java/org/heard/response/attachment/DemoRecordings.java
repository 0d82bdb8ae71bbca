package org.heard.response.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.AnsweringAs;
import org.heard.response.Capacity;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.Response;
import org.heard.response.Typed;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Two people answered by voice: one was put into words, the other waits. They speak where a voice is installed, else a tone. */
@Component
@ConditionalOnProperty("heard.demo")
@Order(40)
class DemoRecordings implements ApplicationRunner {

    private static final String SLUG = "charges-for-home-care";
    private static final String QUESTION = "voice";
    private static final List<String> SAID = List.of(
            "If the charge goes up I will have one visit less. The morning one is what gets me out of bed.",
            "I would pay a little more if the same two carers came. It is the strangers that are hard.");
    private static final int RATE = 8000;

    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final Drafts drafts;
    private final Attachments attachments;
    private final AttachmentRows rows;
    private final TranscriptRows transcripts;
    private final TranscriptIndex index;
    private final Clock clock;

    DemoRecordings(
            Consultations consultations,
            Questionnaires questionnaires,
            Drafts drafts,
            Attachments attachments,
            AttachmentRows rows,
            TranscriptRows transcripts,
            TranscriptIndex index,
            Clock clock) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.drafts = drafts;
        this.attachments = attachments;
        this.rows = rows;
        this.transcripts = transcripts;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (rows.count() == 0) {
            consultations.publicBySlug(SLUG).map(Consultation::id).ifPresent(this::answer);
        }
    }

    private void answer(Consultation.Id consultation) {
        questionnaires
                .forConsultation(consultation)
                .flatMap(asked -> asked.questions().find(QUESTION))
                .ifPresent(question -> {
                    Response first = send(consultation, question, SAID.getFirst(), "disagree");
                    send(consultation, question, SAID.getLast(), "neither");
                    write(first, SAID.getFirst());
                });
    }

    private Response send(Consultation.Id consultation, Question question, String said, String agrees) {
        SpeakableCode code = drafts.begin(consultation, AnsweringAs.of(Capacity.MYSELF), Locale.ENGLISH);
        drafts.save(
                code,
                List.of(new Typed("who", Answer.choices("use")), new Typed("agree", Answer.choices(agrees))),
                "",
                "demo",
                1,
                Locale.ENGLISH);
        byte[] recording = speak(said);
        Draft draft = drafts.find(code).orElseThrow();
        attachments.add(
                UUID.randomUUID(), draft.id(), question, "", new ByteArrayResource(recording), recording.length);
        return drafts.send(code);
    }

    private void write(Response response, String said) {
        rows.findByResponseIdOrderByAddedAt(response.id()).forEach(file -> {
            transcripts.save(new Transcript(
                    file.id(), response.id(), said, response.language(), "Ann Analyst", clock.instant()));
            index.write(response.id());
        });
    }

    private static byte[] speak(String words) {
        try {
            Process voice = new ProcessBuilder("espeak-ng", "-v", "en-gb", "-s", "140", "--stdout", words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            byte[] spoken = voice.getInputStream().readAllBytes();
            boolean done = voice.waitFor(10, TimeUnit.SECONDS) && voice.exitValue() == 0;
            return done && FileType.of(spoken).isPresent() ? spoken : tone();
        } catch (IOException noVoice) {
            return tone();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return tone();
        }
    }

    /** Two seconds of a quiet tone, as a WAV file. */
    private static byte[] tone() {
        int samples = 2 * RATE;
        ByteBuffer wav = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(RATE)
                .putShort((short) 1)
                .putShort((short) 8);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples);
        for (int i = 0; i < samples; i++) {
            wav.put((byte) (128 + 30 * Math.sin(i * 2 * Math.PI * 440 / RATE)));
        }
        return wav.array();
    }
}
