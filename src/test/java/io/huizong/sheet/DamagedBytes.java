package io.huizong.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damaged versions of good files, for those who do something with files besides reading them. */
public final class DamagedBytes {
    private DamagedBytes() {}

    /** Each way of damaging an .xlsx, a number of times. */
    public static List<byte[]> ofXlsx(byte[] whole, int times) throws IOException {
        List<byte[]> all = new ArrayList<>();
        add(all, whole, ByteMutation.values(), times);
        add(all, whole, ZipMutation.values(), times);
        add(all, whole, XmlMutation.values(), times);
        return all;
    }

    /** Each way of damaging an .xls, a number of times. */
    public static List<byte[]> ofXls(byte[] whole, int times) throws IOException {
        List<byte[]> all = new ArrayList<>();
        add(all, whole, ByteMutation.values(), times);
        add(all, whole, XlsMutation.values(), times);
        return all;
    }

    /** Each way of damaging a csv, a number of times. */
    public static List<byte[]> ofCsv(byte[] whole, int times) throws IOException {
        List<byte[]> all = new ArrayList<>();
        add(all, whole, ByteMutation.values(), times);
        add(all, whole, TextMutation.values(), times);
        return all;
    }

    private static void add(List<byte[]> all, byte[] whole, Mutation[] ways, int times) throws IOException {
        for (Mutation way : ways) {
            for (int seed = 0; seed < times; seed++) {
                Random random = Seeds.random(1000 * ((Enum<?>) way).ordinal() + seed);
                all.add(way.of(whole, random));
            }
        }
    }
}
