package io.huizong.store;

import io.huizong.period.Period;
import io.huizong.tally.Amount;
import java.math.BigDecimal;
import java.util.TreeSet;

/** Amounts as rows: a kind and a number; the keys of distinct counts lie apart. */
final class Amounts {
    private Amounts() {}

    static String kind(Amount amount) {
        if (amount instanceof Amount.Added) {
            return "added";
        }
        if (amount instanceof Amount.Largest) {
            return "largest";
        }
        if (amount instanceof Amount.Smallest) {
            return "smallest";
        }
        return amount instanceof Amount.Stock ? "stock" : "keys";
    }

    /** The amount of a row; of distinct counts without its keys. */
    static Amount of(String kind, BigDecimal number, Period period) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return switch (kind) {
            case "added" -> new Amount.Added(plain);
            case "largest" -> new Amount.Largest(plain);
            case "smallest" -> new Amount.Smallest(plain);
            case "stock" -> new Amount.Stock(plain, period);
            case "keys" -> new Amount.Keys(new TreeSet<>());
            default -> throw new IllegalStateException("no kind of amount: " + kind);
        };
    }
}
