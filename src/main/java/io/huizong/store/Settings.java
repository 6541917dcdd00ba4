package io.huizong.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Small facts about the whole, by name. */
@Repository
public class Settings {
    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> get(String name) {
        return jdbc.sql("select setting from setting where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    public void put(String name, String value) {
        jdbc.sql("merge into setting (name, setting) values (?, ?)")
                .param(name)
                .param(value)
                .update();
    }

    public void remove(String name) {
        jdbc.sql("delete from setting where name = ?").param(name).update();
    }
}
