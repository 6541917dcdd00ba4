package io.huizong.job;

import com.zaxxer.hikari.HikariDataSource;
import io.huizong.figures.Office;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.form.WorkCalendars;
import io.huizong.intake.Archive;
import io.huizong.intake.InputFolder;
import io.huizong.period.PeriodType;
import io.huizong.period.WorkCalendar;
import io.huizong.report.Narratives;
import io.huizong.report.OutputFolder;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.support.CronExpression;

/** The parts of the program that the operator's settings shape. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HuizongSettings.class)
class Workplace {
    /**
     * Each acknowledged commit is on the disk; a SIGTERM does not close the database under a running job; a decision
     * waits for the election that is going on, in milliseconds.
     */
    private static final String H2 = "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataSource dataSource(HuizongSettings settings) throws IOException {
        Path data = settings.data().toAbsolutePath().normalize();
        Files.createDirectories(data);
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(H2.formatted(data.resolve("huizong")));
        source.setUsername("sa");
        source.setPassword("");
        return source;
    }

    @Bean
    FormSources formSources(HuizongSettings settings) {
        return new FormSources(declared("forms", settings.forms().folder()));
    }

    /** The declared things of a kind; an office's folder that is not there is a faulty setting. */
    private static List<FormSource> declared(String kind, @Nullable Path own) {
        if (own != null && !Files.isDirectory(own)) {
            throw new FaultySettings(
                    List.of(Messages.bundled().text("setting." + kind, Map.of("found", own.toString()))));
        }
        try {
            return FormFolder.sources(kind, own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    WorkCalendar workCalendar(HuizongSettings settings) {
        return WorkCalendars.load(declared("holidays", settings.holidays()));
    }

    @Bean
    BundledMedia bundledMedia() throws IOException {
        return BundledMedia.read();
    }

    /** The texts that the catalogue was read from. */
    record FormSources(List<FormSource> all) {
        /** How files are read: with another number, all that was read before is read again. */
        private static final byte READING = 4;

        /** Changes whenever a form does. */
        String fingerprint() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(READING);
                all.forEach(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
                return HexFormat.of().formatHex(digest.digest(), 0, 12);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    @Bean
    FormCatalog formCatalog(FormSources sources, WorkCalendar calendar) {
        return FormCatalog.load(sources.all(), calendar);
    }

    @Bean
    Narratives narratives(HuizongSettings settings, FormCatalog catalog) {
        Path own = settings.narratives();
        if (own != null && !Files.isDirectory(own)) {
            throw new FaultySettings(
                    List.of(Messages.bundled().text("setting.narratives", Map.of("found", own.toString()))));
        }
        try {
            return Narratives.load(own, catalog);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    Office office(HuizongSettings settings, FormCatalog catalog, ObjectProvider<SettingCheck> others) {
        List<String> faults = new ArrayList<>();
        for (String code : settings.forms().on()) {
            if (catalog.form(code).isEmpty()) {
                faults.add(Messages.bundled().text("setting.forms.on", Map.of("found", code)));
            }
        }
        for (String length : settings.reports()) {
            if (PeriodType.of(length).isEmpty()) {
                faults.add(Messages.bundled().text("setting.reports", Map.of("found", length)));
            }
        }
        ZoneId zone = zone(settings.zone(), faults);
        faults.addAll(byItself(settings));
        others.forEach(check -> faults.addAll(check.faults()));
        if (!faults.isEmpty()) {
            throw new FaultySettings(faults);
        }
        return new Office(
                settings.county(),
                settings.office(),
                zone,
                settings.forms().on(),
                settings.explanation().length());
    }

    /** Faults in what is said of runs that nobody asks for. */
    private static List<String> byItself(HuizongSettings settings) {
        List<String> faults = new ArrayList<>();
        String cron = settings.schedule().cron();
        if (!cron.equals("-") && !CronExpression.isValidExpression(cron)) {
            faults.add(Messages.bundled().text("setting.schedule.cron", Map.of("found", cron)));
        }
        if (settings.watch()
                .interval()
                .filter(time -> time.isZero() || time.isNegative())
                .isPresent()) {
            faults.add(Messages.bundled()
                    .text(
                            "setting.watch.every",
                            Map.of("found", settings.watch().every())));
        }
        return faults;
    }

    private static ZoneId zone(String name, List<String> faults) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            faults.add(Messages.bundled().text("setting.zone", Map.of("found", name)));
            return ZoneId.of("UTC");
        }
    }

    @Bean
    Archive archive(HuizongSettings settings) {
        return new Archive(settings.data().toAbsolutePath().resolve("archive"));
    }

    @Bean
    InputFolder inputFolder(HuizongSettings settings, Clock clock) {
        return new InputFolder(settings.input(), settings.intake().quiet(), clock);
    }

    @Bean
    OutputFolder outputFolder(HuizongSettings settings) {
        return new OutputFolder(settings.output().toAbsolutePath().normalize());
    }
}
