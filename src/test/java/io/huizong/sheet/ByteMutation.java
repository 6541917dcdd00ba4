package io.huizong.sheet;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** What happens to the bytes of any file: on a bad disk, in a bad transfer, by a copy that was stopped. */
enum ByteMutation implements Mutation {
    FLIPPED_BIT {
        @Override
        public byte[] of(byte[] whole, Random random) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            return changed;
        }
    },
    CHANGED_BYTES {
        @Override
        public byte[] of(byte[] whole, Random random) {
            byte[] changed = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            return changed;
        }
    },
    /** Down to four bytes; of fewer nobody can tell what they were. */
    CUT_END {
        @Override
        public byte[] of(byte[] whole, Random random) {
            return Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 4));
        }
    },
    CUT_OUT {
        @Override
        public byte[] of(byte[] whole, Random random) {
            int from = random.nextInt(whole.length);
            int to = Math.min(whole.length, from + 1 + random.nextInt(300));
            return joined(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, to, whole.length));
        }
    },
    ZEROED {
        @Override
        public byte[] of(byte[] whole, Random random) {
            byte[] changed = whole.clone();
            int from = random.nextInt(whole.length);
            Arrays.fill(changed, from, Math.min(whole.length, from + 1 + random.nextInt(600)), (byte) 0);
            return changed;
        }
    },
    COPIED {
        @Override
        public byte[] of(byte[] whole, Random random) {
            byte[] changed = whole.clone();
            int length = Math.min(whole.length, 1 + random.nextInt(200));
            int from = random.nextInt(whole.length - length + 1);
            System.arraycopy(whole, from, changed, random.nextInt(whole.length - length + 1), length);
            return changed;
        }
    },
    GARBAGE_AT_THE_END {
        @Override
        public byte[] of(byte[] whole, Random random) {
            byte[] garbage = new byte[1 + random.nextInt(3000)];
            random.nextBytes(garbage);
            return joined(whole, garbage);
        }
    },
    /** Four bytes together are a number in every binary format. */
    EXTREME_NUMBER {
        @Override
        public byte[] of(byte[] whole, Random random) {
            byte[] changed = whole.clone();
            int from = random.nextInt(whole.length);
            byte[] numbers = {(byte) 0xff, (byte) 0x7f, 0};
            Arrays.fill(changed, from, Math.min(whole.length, from + 3), numbers[random.nextInt(2)]);
            if (from + 3 < whole.length) {
                changed[from + 3] = numbers[random.nextInt(3)];
            }
            return changed;
        }
    };

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
