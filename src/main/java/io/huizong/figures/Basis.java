package io.huizong.figures;

import io.huizong.form.FormCatalog;
import io.huizong.unit.Target;
import io.huizong.unit.UnitRegister;
import java.util.List;

/** What figures are made against: the forms, the units, the targets, and what the office has decided. */
public record Basis(FormCatalog catalog, UnitRegister register, List<Target> targets, Decided decided) {
    /** Without anything decided. */
    public Basis(FormCatalog catalog, UnitRegister register, List<Target> targets) {
        this(catalog, register, targets, Decided.NOTHING);
    }
}
