package io.huizong.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts; none is ever deleted, so that a name in the log is always the same person's. */
@Repository
public class AccountRows {
    private static final String SELECT =
            "select name, password, role, unit, must_change, disabled, version, created_at from account ";

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AccountRow> find(String name) {
        return jdbc.sql(SELECT + "where name = ?")
                .param(name)
                .query((row, number) -> read(row))
                .optional();
    }

    /** By name. */
    public List<AccountRow> all() {
        return jdbc.sql(SELECT + "order by name")
                .query((row, number) -> read(row))
                .list();
    }

    /** The names; nobody else changes an account until the transaction ends, so that what was asked still holds. */
    public List<String> hold() {
        return jdbc.sql("select name from account for update")
                .query(String.class)
                .list();
    }

    /** Adds an account; one of that name must not be there. */
    public void add(AccountRow row) {
        jdbc.sql("""
                        insert into account (name, password, role, unit, must_change, disabled, version, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(row.name())
                .param(row.password())
                .param(row.role())
                .param(row.unit())
                .param(row.mustChange())
                .param(row.disabled())
                .param(row.version())
                .param(row.created().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Gives an account another password, as its hash. */
    public void password(String name, String hash, boolean mustChange) {
        jdbc.sql("update account set password = ?, must_change = ?, version = version + 1 where name = ?")
                .param(hash)
                .param(mustChange)
                .param(name)
                .update();
    }

    public void role(String name, String role, @Nullable String unit) {
        jdbc.sql("update account set role = ?, unit = ?, version = version + 1 where name = ?")
                .param(role)
                .param(unit)
                .param(name)
                .update();
    }

    public void disabled(String name, boolean disabled) {
        jdbc.sql("update account set disabled = ?, version = version + 1 where name = ?")
                .param(disabled)
                .param(name)
                .update();
    }

    private static AccountRow read(ResultSet row) throws SQLException {
        return new AccountRow(
                row.getString("name"),
                row.getString("password"),
                row.getString("role"),
                row.getString("unit"),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
