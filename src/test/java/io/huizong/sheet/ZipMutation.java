package io.huizong.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What happens to the entries of a zip: by programs that pack wrongly, and by those who mean harm. */
enum ZipMutation implements Mutation {
    SWAPPED {
        @Override
        void change(Map<String, byte[]> parts, Random random) {
            String one = anyOf(parts, random);
            String other = anyOf(parts, random);
            byte[] content = parts.get(one);
            parts.put(one, parts.get(other));
            parts.put(other, content);
        }
    },
    DROPPED {
        @Override
        void change(Map<String, byte[]> parts, Random random) {
            parts.remove(anyOf(parts, random));
        }
    },
    TRUNCATED {
        @Override
        void change(Map<String, byte[]> parts, Random random) {
            parts.computeIfPresent(
                    anyOf(parts, random), (n, bytes) -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
    },
    RENAMED {
        @Override
        void change(Map<String, byte[]> parts, Random random) {
            String name = anyOf(parts, random);
            parts.put(
                    random.nextBoolean() ? "../" + name : name.toUpperCase(java.util.Locale.ROOT), parts.remove(name));
        }
    },
    EMPTIED {
        @Override
        void change(Map<String, byte[]> parts, Random random) {
            parts.put(anyOf(parts, random), new byte[0]);
        }
    },
    /** Much that packs into little. */
    SWOLLEN {
        @Override
        void change(Map<String, byte[]> parts, Random random) {
            parts.computeIfPresent(anyOf(parts, random), (n, bytes) -> {
                byte[] blanks = new byte[random.nextInt(1_000_000)];
                Arrays.fill(blanks, (byte) ' ');
                return ByteMutation.joined(bytes, blanks);
            });
        }
    },
    DOUBLED {
        @Override
        public byte[] of(byte[] whole, Random random) throws IOException {
            Map<String, byte[]> parts = parts(whole);
            String name = anyOf(parts, random);
            String twin = name.substring(0, name.length() - 1) + '~';
            parts.put(twin, parts.get(anyOf(parts, random)));
            return replaced(zip(parts), twin, name);
        }
    },
    SIZE_LIED_ABOUT {
        @Override
        public byte[] of(byte[] whole, Random random) {
            byte[] changed = whole.clone();
            ByteBuffer bytes = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
            List<Integer> heads = heads(whole);
            int head = heads.get(random.nextInt(heads.size()));
            // Checksum, packed size, size: in the directory and in the entry's own head.
            int field = head + (bytes.getInt(head) == DIRECTORY ? 16 : 14) + 4 * random.nextInt(3);
            int[] lies = {0, 1, -1, Integer.MAX_VALUE, 1 << 30, bytes.getInt(field) + 1, bytes.getInt(field) - 1};
            bytes.putInt(field, lies[random.nextInt(lies.length)]);
            return changed;
        }
    };

    private static final int ENTRY = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;

    @Override
    public byte[] of(byte[] whole, Random random) throws IOException {
        Map<String, byte[]> parts = parts(whole);
        change(parts, random);
        return zip(parts);
    }

    void change(Map<String, byte[]> parts, Random random) {
        throw new IllegalStateException(this + " changes the bytes");
    }

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String anyOf(Map<String, byte[]> parts, Random random) {
        return List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Integer> heads(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> heads = new ArrayList<>();
        for (int at = 0; at + 30 < zip.length; at++) {
            if (bytes.getInt(at) == ENTRY || bytes.getInt(at) == DIRECTORY) {
                heads.add(at);
            }
        }
        return heads;
    }
}
