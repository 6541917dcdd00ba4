package io.huizong.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What is wrong within an .xls: in its records, or in the chains of sectors that hold them. */
enum XlsMutation implements Mutation {
    RECORD_BYTES {
        @Override
        byte[] change(byte[] stream, Random random) {
            int record = pick(records(stream), random);
            int length = shortAt(stream, record + 2);
            for (int i = random.nextInt(3); i >= 0 && length > 0; i--) {
                stream[record + 4 + random.nextInt(length)] =
                        pick(List.of((byte) 0, (byte) 0xff, (byte) 0x7f, (byte) 1), random);
            }
            return stream;
        }
    },
    RECORD_LENGTH {
        @Override
        byte[] change(byte[] stream, Random random) {
            int record = pick(records(stream), random);
            int length = shortAt(stream, record + 2);
            int lie = pick(List.of(0, 1, length + 1, length - 1, length + 4, 8224, 0x7fff, 0xffff), random);
            stream[record + 2] = (byte) lie;
            stream[record + 3] = (byte) (lie >> 8);
            return stream;
        }
    },
    RECORD_KIND {
        @Override
        byte[] change(byte[] stream, Random random) {
            List<Integer> records = records(stream);
            int record = pick(records, random);
            int other = pick(records, random);
            stream[record] = stream[other];
            stream[record + 1] = stream[other + 1];
            return stream;
        }
    },
    RECORD_DROPPED {
        @Override
        byte[] change(byte[] stream, Random random) {
            int record = pick(records(stream), random);
            int end = Math.min(stream.length, record + 4 + shortAt(stream, record + 2));
            return ByteMutation.joined(Arrays.copyOf(stream, record), Arrays.copyOfRange(stream, end, stream.length));
        }
    },
    RECORD_DOUBLED {
        @Override
        byte[] change(byte[] stream, Random random) {
            int record = pick(records(stream), random);
            int end = Math.min(stream.length, record + 4 + shortAt(stream, record + 2));
            return ByteMutation.joined(Arrays.copyOf(stream, end), Arrays.copyOfRange(stream, record, stream.length));
        }
    },
    STREAM_CUT {
        @Override
        byte[] change(byte[] stream, Random random) {
            return Arrays.copyOf(stream, 1 + random.nextInt(stream.length - 1));
        }
    },
    SECTOR_CHAIN {
        @Override
        public byte[] of(byte[] whole, Random random) {
            byte[] changed = whole.clone();
            ByteBuffer bytes = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
            int table = 512 * (1 + bytes.getInt(76));
            int entry = table + 4 * random.nextInt(128);
            if (entry + 4 <= changed.length && entry >= 0) {
                bytes.putInt(entry, pick(List.of(0, 1, 2, -1, -2, -3, 5, 100, 0x7fffffff, random.nextInt(60)), random));
            }
            return changed;
        }
    },
    HEADER {
        @Override
        public byte[] of(byte[] whole, Random random) {
            byte[] changed = whole.clone();
            int field = 24 + 2 * random.nextInt(40);
            ByteBuffer.wrap(changed)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(field, pick(List.of(0, 1, -1, -2, 0x7fffffff, 0x10000, random.nextInt(300)), random));
            return changed;
        }
    };

    byte[] change(byte[] stream, Random random) {
        throw new IllegalStateException(this + " changes the container");
    }

    @Override
    public byte[] of(byte[] whole, Random random) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(whole))) {
            byte[] stream;
            try (var in = container.createDocumentInputStream("Workbook")) {
                stream = in.readAllBytes();
            }
            container.createOrUpdateDocument(new ByteArrayInputStream(change(stream, random)), "Workbook");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** Where records begin. */
    private static List<Integer> records(byte[] stream) {
        List<Integer> records = new ArrayList<>();
        for (int at = 0; at + 4 <= stream.length; at += 4 + shortAt(stream, at + 2)) {
            if (shortAt(stream, at) != 0) {
                records.add(at);
            }
        }
        return records;
    }

    private static int shortAt(byte[] stream, int at) {
        return (stream[at] & 0xff) | (stream[at + 1] & 0xff) << 8;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
