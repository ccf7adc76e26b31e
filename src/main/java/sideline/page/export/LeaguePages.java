package sideline.page.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sideline.graph.Graph;
import sideline.page.Page;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.frame.Head;

/** Gives the whole league away, as it is read from the graph. */
@Controller
final class LeaguePages {

    private final League league;

    LeaguePages(Graph graph) {
        this.league = League.of(graph);
    }

    @GetMapping("/league")
    Page league() {
        return Page.of(
                Head.of("The whole league", "Everybody, every franchise and every link, for programs.", "/league"),
                "export/page",
                new LeagueView(league.size()));
    }

    @GetMapping("/league/{file}")
    void file(@PathVariable String file, HttpServletResponse response) throws IOException {
        var download = Download.named(file)
                .orElseThrow(() -> new Refusal(State.unknown("The league is not given away as '" + file + "'.")));
        response.setContentType(download.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"sideline-" + download.file() + "\"");
        response.setHeader("Sideline-Links", String.valueOf(league.size().allLinks()));
        response.setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(response.getOutputStream(), 1 << 16)) {
            if (download.format() == LeagueFormat.NEO4J) {
                archive(out);
            } else {
                download.write(league, out);
            }
        }
    }

    private void archive(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            LeagueFormat.NEO4J.write(
                    league,
                    file -> {
                        zip.putNextEntry(new ZipEntry("sideline-neo4j/" + file));
                        return new Entry(zip);
                    },
                    Progress.NONE);
        }
    }

    /** A file of the archive. */
    private static final class Entry extends FilterOutputStream {

        Entry(ZipOutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
            ((ZipOutputStream) out).closeEntry();
        }
    }
}
