package io.huizong.cli;

import java.lang.reflect.Constructor;
import java.util.List;
import picocli.CommandLine;

/** Makes commands, each with the shell in which it runs. */
record CommandFactory(Shell shell) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (List.of(constructor.getParameterTypes()).equals(List.of(Shell.class))) {
                return type.cast(constructor.newInstance(shell));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
