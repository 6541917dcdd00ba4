package io.huizong.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What is wrong in a text. */
enum TextMutation implements Mutation {
    STRAY_CHARACTER {
        @Override
        String change(String text, Random random) {
            int at = random.nextInt(text.length() + 1);
            String stray =
                    pick(List.of("\"", "\0", "\r", "\n", ",", "\t", ";", "\ufeff", "\ufffd", "\u001a", "\""), random);
            return text.substring(0, at) + stray + text.substring(at);
        }
    },
    QUOTES_REMOVED {
        @Override
        String change(String text, Random random) {
            return random.nextBoolean() ? text.replace("\"", "") : text.replaceFirst("\"", "");
        }
    },
    OTHER_SEPARATOR {
        @Override
        String change(String text, Random random) {
            String by = pick(List.of(";", "\t", "|", "，", ",,,,"), random);
            return random.nextBoolean() ? text.replace(",", by) : text.replaceFirst(",", by);
        }
    },
    OTHER_ENCODING {
        @Override
        public byte[] of(byte[] whole, Random random) {
            String text = new String(whole, StandardCharsets.UTF_8);
            return text.getBytes(
                    Charset.forName(pick(List.of("UTF-16", "UTF-16LE", "GBK", "Big5", "UTF-32", "Shift_JIS"), random)));
        }
    },
    TWO_ENCODINGS {
        @Override
        public byte[] of(byte[] whole, Random random) {
            int cut = random.nextInt(whole.length);
            String rest = new String(whole, cut, whole.length - cut, StandardCharsets.UTF_8);
            return ByteMutation.joined(
                    java.util.Arrays.copyOf(whole, cut),
                    rest.getBytes(Charset.forName(pick(List.of("GBK", "UTF-16LE"), random))));
        }
    },
    LONG_LINE {
        @Override
        String change(String text, Random random) {
            int at = random.nextInt(text.length() + 1);
            String long1 = pick(List.of(",", "x", "\"", "\"\n", "\n", "\"\"", "字,"), random)
                    .repeat(1 << random.nextInt(18));
            return text.substring(0, at) + long1 + text.substring(at);
        }
    },
    LINES_DOUBLED {
        @Override
        String change(String text, Random random) {
            return text + text.substring(random.nextInt(text.length()));
        }
    };

    String change(String text, Random random) {
        throw new IllegalStateException(this + " changes the bytes");
    }

    @Override
    public byte[] of(byte[] whole, Random random) {
        return change(new String(whole, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
