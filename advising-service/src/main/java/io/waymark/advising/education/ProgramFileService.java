package io.waymark.advising.education;

import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.education.ProgramFile.ReadProgram;
import io.waymark.advising.education.ProgramMerge.Merged;
import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes whole files into the directory, all of a file or nothing of it. */
@Service
@Transactional
class ProgramFileService {

    private final ProgramService programs;
    private final ProgramMerge merge;
    private final DirectoryStudents students;

    ProgramFileService(ProgramService programs, ProgramMerge merge, DirectoryStudents students) {
        this.programs = programs;
        this.merge = merge;
        this.students = students;
    }

    FileReport take(SpooledFile csv) {
        var file = read(csv);
        merge.repeated(file.programs()).forEach(file.rows()::repeats);
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
        var entries = file.programs().stream().map(ReadProgram::entry).toList();
        var merged = merge.merge(entries, file.rows()::has);
        students.recheck(merged.stream().map(it -> entries.get(it.at())).toList());
        var added = (int) merged.stream().filter(Merged::added).count();
        return new FileReport(
                file.rows().count(),
                added,
                merged.size() - added,
                entries.size() - merged.size(),
                0,
                List.of(),
                file.rows().reading());
    }
}
