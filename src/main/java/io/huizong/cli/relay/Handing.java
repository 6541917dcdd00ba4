package io.huizong.cli.relay;

import java.util.List;

/**
 * A command that is handed over.
 *
 * @param arguments as they were given
 * @param user of the operating system, who gave it
 * @param input the folder that the command means, absolute, like the others; the process that stays up refuses a command
 *     that means other folders than its own
 */
public record Handing(List<String> arguments, String user, String input, String output, String data) {
    static final String TOKEN = "X-Huizong-Token";
    static final String PATH = "/command";

    /** What a line of the answer says; its first character. */
    enum Line {
        OUT('o'),
        ERR('e'),
        STAGE('p'),
        STEP('s'),
        EXIT('x'),
        ALIVE('.');

        private final char mark;

        Line(char mark) {
            this.mark = mark;
        }

        String with(String text) {
            return mark + text;
        }

        boolean begins(String line) {
            return !line.isEmpty() && line.charAt(0) == mark;
        }
    }
}
