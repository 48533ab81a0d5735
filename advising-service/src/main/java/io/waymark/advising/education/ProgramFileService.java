package io.waymark.advising.education;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes whole files into the directory, all of a file or nothing of it. */
@Service
@Transactional
class ProgramFileService {

    private final ProgramService programs;
    private final ProgramStore store;
    private final DirectoryStudents students;

    ProgramFileService(ProgramService programs, ProgramStore store, DirectoryStudents students) {
        this.programs = programs;
        this.store = store;
        this.students = students;
    }

    FileReport take(SpooledFile csv) {
        var file = read(csv);
        return file.rows().areSound() ? apply(file) : file.rows().refused();
    }

    private ProgramFile read(SpooledFile csv) {
        try (var content = csv.open()) {
            return new ProgramFile(programs.rules()).read(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private FileReport apply(ProgramFile file) {
        var there =
                store.all().stream().collect(Collectors.toMap(it -> Program.Name.of(it.entry()), Function.identity()));
        var added = 0;
        var changed = 0;
        for (var entry : file.programs()) {
            var known = there.get(Program.Name.of(entry));
            if (known == null) {
                store.add(UuidCreator.getTimeOrderedEpoch(), entry);
                added++;
            } else if (differs(known, entry)) {
                store.change(known.id(), entry, false);
                changed++;
            }
        }
        students.recheck(file.programs().stream().map(Program.Name::of).toList());
        var rows = file.rows().count();
        return new FileReport(rows, added, changed, rows - added - changed, 0, List.of());
    }

    private static boolean differs(Program known, ProgramEntry entry) {
        return known.retired() || !known.entry().equals(entry);
    }
}
