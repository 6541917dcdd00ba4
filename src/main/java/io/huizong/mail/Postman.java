package io.huizong.mail;

import io.huizong.store.Settings;
import io.huizong.words.Messages;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends letters where a mail server is set. One that fails is noted and shown, and stops nothing. */
@Component
class Postman {
    /** Of the last letter that could not be sent, in words; none after one that could. */
    static final String FAILED = "mail.failed";

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int LONGEST = 2000;

    private final @Nullable JavaMailSender server;
    private final MailSettings mail;
    private final Environment environment;
    private final Settings notes;
    private final Clock clock;

    Postman(
            ObjectProvider<JavaMailSender> server,
            MailSettings mail,
            Environment environment,
            Settings notes,
            Clock clock) {
        this.server = server.getIfAvailable();
        this.mail = mail;
        this.environment = environment;
        this.notes = notes;
        this.clock = clock;
    }

    boolean isThere() {
        return server != null;
    }

    /** Sends a letter; false if it could not be. */
    boolean send(Letter letter) {
        if (server == null) {
            return false;
        }
        try {
            MimeMessage message = server.createMimeMessage();
            fill(message, letter);
            server.send(message);
            notes.remove(FAILED);
            return true;
        } catch (MailException | MessagingException | IOException e) {
            LOG.error("the mail could not be sent: {}", letter.subject(), e);
            String problem = Messages.bundled()
                    .text(
                            "mail.failed",
                            Map.of("subject", letter.subject(), "problem", String.valueOf(e.getMessage())));
            notes.put(FAILED, problem.substring(0, Math.min(LONGEST, problem.length())));
            return false;
        }
    }

    private void fill(MimeMessage message, Letter letter) throws MessagingException, IOException {
        MimeMessageHelper helper =
                new MimeMessageHelper(message, !letter.attached().isEmpty(), UTF_8);
        helper.setFrom(sender());
        helper.setTo(letter.to().toArray(String[]::new));
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        helper.setSentDate(java.util.Date.from(clock.instant()));
        for (Path file : letter.attached()) {
            helper.addAttachment(String.valueOf(file.getFileName()), file.toFile());
        }
        if (!letter.attached().isEmpty()) {
            nameTwice(helper.getRootMimeMultipart());
        }
    }

    /**
     * {@code Content-Disposition} names a file by RFC 2231; old programs look for a name in {@code Content-Type}, and
     * know only encoded words there.
     */
    private static void nameTwice(Multipart parts) throws MessagingException, UnsupportedEncodingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            String name = part.getFileName();
            if (name != null) {
                String type = part.getDataHandler().getContentType().split(";", 2)[0];
                part.setHeader("Content-Type", type + "; name=\"" + MimeUtility.encodeText(name, UTF_8, "B") + "\"");
            }
        }
    }

    private String sender() {
        String from = mail.from();
        return from != null ? from : environment.getProperty("spring.mail.username", "huizong@localhost");
    }
}
