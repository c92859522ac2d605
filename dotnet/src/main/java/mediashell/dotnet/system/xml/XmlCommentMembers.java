package mediashell.dotnet.system.xml;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import org.w3c.dom.Comment;

/** System.Xml.XmlComment. */
@DotNetType(value = "System.Xml.XmlComment", represents = Comment.class, base = "System.Xml.XmlNode")
final class XmlCommentMembers {

    private XmlCommentMembers() {}

    @DotNetProperty
    static String data(Comment self) {
        return self.getData();
    }

    @DotNetProperty
    static void data(Comment self, String value) {
        self.setData(value);
    }

    @DotNetProperty
    static int length(Comment self) {
        return self.getLength();
    }
}
