package io.huizong.tally;

import io.huizong.period.Period;
import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an indicator has come to, in a form that can be added up further. */
public sealed interface Amount {
    /** The number that it amounts to. */
    BigDecimal number();

    /** Together with another unit's amount of the same indicator. */
    Amount withUnit(Amount other);

    /** Together with the same unit's amount of a later period. */
    Amount withLater(Amount later);

    /** A count or a sum. */
    record Added(BigDecimal number) implements Amount {
        @Override
        public Amount withUnit(Amount other) {
            return new Added(number.add(other.number()));
        }

        @Override
        public Amount withLater(Amount later) {
            return withUnit(later);
        }
    }

    record Largest(BigDecimal number) implements Amount {
        @Override
        public Amount withUnit(Amount other) {
            return new Largest(number.max(other.number()));
        }

        @Override
        public Amount withLater(Amount later) {
            return withUnit(later);
        }
    }

    record Smallest(BigDecimal number) implements Amount {
        @Override
        public Amount withUnit(Amount other) {
            return new Smallest(number.min(other.number()));
        }

        @Override
        public Amount withLater(Amount later) {
            return withUnit(later);
        }
    }

    /** A stock: over units it adds up, over time the newest stands. */
    record Stock(BigDecimal number, Period asOf) implements Amount {
        @Override
        public Amount withUnit(Amount other) {
            Period newest = other instanceof Stock stock && stock.asOf.compareTo(asOf) > 0 ? stock.asOf : asOf;
            return new Stock(number.add(other.number()), newest);
        }

        @Override
        public Amount withLater(Amount later) {
            return later;
        }
    }

    /** Different values, compared as text. */
    record Keys(SortedSet<String> keys) implements Amount {
        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(keys.size());
        }

        @Override
        public Amount withUnit(Amount other) {
            SortedSet<String> all = new TreeSet<>(keys);
            if (other instanceof Keys more) {
                all.addAll(more.keys);
            }
            return new Keys(all);
        }

        @Override
        public Amount withLater(Amount later) {
            return withUnit(later);
        }
    }
}
