package io.huizong.sheet;

import java.io.IOException;
import java.util.Random;

/** One way of damaging a good file. */
@FunctionalInterface
interface Mutation {
    /** The damaged bytes; the good ones stay as they are. */
    byte[] of(byte[] whole, Random random) throws IOException;
}
