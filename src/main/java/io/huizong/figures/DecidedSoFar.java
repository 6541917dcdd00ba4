package io.huizong.figures;

import io.huizong.store.Exemptions;
import io.huizong.store.Rulings;
import io.huizong.store.Rulings.Ruling;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the office has decided until now. */
@Component
public class DecidedSoFar {
    private final Exemptions exemptions;
    private final Rulings rulings;

    DecidedSoFar(Exemptions exemptions, Rulings rulings) {
        this.exemptions = exemptions;
        this.rulings = rulings;
    }

    public Decided decided() {
        return new Decided(
                exemptions.all(),
                rulings.settled().stream().collect(Collectors.toMap(Ruling::fingerprint, Function.identity())));
    }
}
