import java.io.FileInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says of each PDF whether it is PDF/A-3a, rule by rule where it is not. Ends with 1 if any is not. */
class Check {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean all = true;
        for (String file : files) all &= isCompliant(file);
        System.exit(all ? 0 : 1);
    }

    private static boolean isCompliant(String file) throws Exception {
        try (FileInputStream bytes = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFA_3_A);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_A, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println(file + ": " + (result.isCompliant() ? "PDF/A-3a" : "no es PDF/A-3a") + ", " + result.getTotalAssertions() + " comprobaciones");
            failures(result).forEach(System.out::println);
            return result.isCompliant();
        }
    }

    private static TreeSet<String> failures(ValidationResult result) {
        TreeSet<String> said = new TreeSet<>();
        for (TestAssertion one : result.getTestAssertions()) {
            if (one.getStatus() == TestAssertion.Status.FAILED) said.add("  " + one.getRuleId().getClause() + ": " + one.getMessage());
        }
        return said;
    }
}
