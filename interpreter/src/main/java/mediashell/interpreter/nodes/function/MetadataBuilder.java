package mediashell.interpreter.nodes.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.binding.CommandMetadata.ConfirmImpact;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.interpreter.translator.AttributeNames;
import mediashell.interpreter.translator.AttributeValues;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.ParamBlockAst;
import mediashell.language.ast.ParameterAst;

/** Reads a block's {@code param} declaration into the model that the binder works with. */
final class MetadataBuilder {
    private final Runspace runspace;
    private final BlockCode code;
    private String defaultSet;
    private boolean shouldProcess;
    private boolean paging;
    private boolean positional = true;
    private boolean advanced;
    private ConfirmImpact impact = ConfirmImpact.Medium;
    private final List<String> outputTypes = new ArrayList<>();

    MetadataBuilder(Runspace runspace, BlockCode code) {
        this.runspace = runspace;
        this.code = code;
    }

    CommandMetadata build() {
        ParamBlockAst block = code.ast().paramBlock();
        if (block != null) {
            block.attributes().forEach(this::readBlockAttribute);
        }
        advanced |= code.parameters().stream().anyMatch(MetadataBuilder::hasParameterAttribute);
        List<ParameterMetadata> parameters = new ArrayList<>();
        for (ParameterAst parameter : code.parameters()) {
            parameters.add(new ParameterMetadataBuilder(runspace, code.unit(), parameter).build());
        }
        if (positional) {
            parameters = PositionNumbering.number(parameters);
        }
        String name = code.name() == null ? "" : code.name();
        return new CommandMetadata(
                name,
                defaultSet,
                shouldProcess,
                impact,
                paging,
                positional,
                advanced,
                parameters,
                outputTypes,
                code.ast().dynamicParamBlock() != null);
    }

    private static boolean hasParameterAttribute(ParameterAst parameter) {
        return parameter.attributes().stream()
                .anyMatch(a -> a instanceof AttributeAst && AttributeNames.is(a, "Parameter"));
    }

    private void readBlockAttribute(AttributeBaseAst attribute) {
        if (!(attribute instanceof AttributeAst declared)) {
            return;
        }
        AttributeNames.requireKnown(code.unit(), declared);
        AttributeValues values = new AttributeValues(runspace, code.unit(), declared);
        if (AttributeNames.is(declared, "CmdletBinding")) {
            advanced = true;
            defaultSet = values.text("DefaultParameterSetName", null);
            shouldProcess = values.flag("SupportsShouldProcess", false);
            paging = values.flag("SupportsPaging", false);
            positional = values.flag("PositionalBinding", true);
            impact = impact(values.text("ConfirmImpact", "Medium"));
        } else if (AttributeNames.is(declared, "OutputType")) {
            values.positional()
                    .forEach(v -> outputTypes.add(
                            v instanceof PSType type
                                    ? type.fullName()
                                    : runspace.conversions().toText(v)));
        }
    }

    private static ConfirmImpact impact(String text) {
        for (ConfirmImpact impact : ConfirmImpact.values()) {
            if (impact.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                return impact;
            }
        }
        return ConfirmImpact.Medium;
    }
}
