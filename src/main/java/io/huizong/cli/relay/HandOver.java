package io.huizong.cli.relay;

import io.huizong.job.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;

/** The end of a command that is handed over: says what the process that stays up says. */
public final class HandOver {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration KNOCK = Duration.ofSeconds(5);

    private final Door door;
    private final Progress progress;
    private final PrintStream out;
    private final PrintStream err;

    public HandOver(Door door, Progress progress, PrintStream out, PrintStream err) {
        this.door = door;
        this.progress = progress;
        this.out = out;
        this.err = err;
    }

    /** That the answer broke off before the command's end. */
    public static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1;

        BrokenOff(IOException cause) {
            super(cause);
        }

        BrokenOff() {
            super();
        }
    }

    /**
     * Hands a command over and waits for its end.
     *
     * @return its exit code; empty if nobody listens at the door
     * @throws BrokenOff if the answer ended before the command did
     */
    public OptionalInt hand(Handing command) throws BrokenOff, InterruptedException {
        HttpResponse<InputStream> answer;
        try {
            answer = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .connectTimeout(KNOCK)
                    .build()
                    .send(request(command), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            return OptionalInt.empty();
        }
        if (answer.statusCode() != 200) {
            return OptionalInt.empty();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            return OptionalInt.of(say(lines));
        } catch (BrokenOff e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    private HttpRequest request(Handing command) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + Handing.PATH))
                .header(Handing.TOKEN, door.token())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(command)))
                .build();
    }

    private int say(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String text = line.isEmpty() ? "" : line.substring(1);
            if (Handing.Line.EXIT.begins(line)) {
                return Integer.parseInt(text);
            }
            say(line, text);
        }
        throw new BrokenOff();
    }

    private void say(String line, String text) {
        if (Handing.Line.OUT.begins(line)) {
            out.println(text);
        } else if (Handing.Line.ERR.begins(line)) {
            err.println(text);
        } else if (Handing.Line.STEP.begins(line)) {
            progress.step();
        } else if (Handing.Line.STAGE.begins(line)) {
            int space = text.indexOf(' ');
            progress.stage(text.substring(space + 1), Integer.parseInt(text.substring(0, space)));
        }
    }
}
