//! What is remarked in a Word file that comes back stands at its paragraph, once, whoever the file says it is of.

use super::meeting::{DESK, Meeting, command_of};
use super::{draft, position};
use crate::kit::{Answered, House, Visitor};
use axum::http::StatusCode;
use std::io::{Cursor, Read as _, Write as _};

const RELATIONS: &str = "word/_rels/document.xml.rels";
const RELATION: &str = "<Relationship Id=\"zq\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>";

/// A name and words that mean harm, as markup in XML.
const COMMENTS: &str = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
<w:comment w:id=\"1\" w:author=\"&lt;b&gt;Nobody&lt;/b&gt; &#x202E;live\"><w:p><w:r><w:t>&lt;script&gt;alert(1)&lt;/script&gt; zqcomment</w:t></w:r></w:p></w:comment>\
<w:comment w:id=\"2\" w:author=\"\"><w:p><w:r><w:t>zqunnamed</w:t></w:r></w:p></w:comment>\
<w:comment w:id=\"3\" w:author=\"Nobody\"><w:p><w:r><w:t>zqnowhere &lt;i&gt;</w:t></w:r></w:p></w:comment>\
</w:comments>";

/// The package with comments, two of them at the paragraph with some words.
fn commented(bytes: &[u8], words: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, content: &str| {
        let options = zip::write::SimpleFileOptions::default();
        out.start_file(name, options).unwrap();
        out.write_all(content.as_bytes()).unwrap();
    };
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let (name, mut content) = (part.name().unwrap().into_owned(), String::new());
        part.read_to_string(&mut content).unwrap();
        match name.as_str() {
            "word/document.xml" => {
                let found = content.find(words).unwrap();
                let end = found + content[found..].find("</w:p>").unwrap();
                content.insert_str(
                    end,
                    "<w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:commentReference w:id=\"2\"/></w:r>",
                );
            }
            RELATIONS => content = content.replace("</Relationships>", RELATION),
            _ => {}
        }
        put(&name, &content);
    }
    put("word/comments.xml", COMMENTS);
    out.finish().unwrap().into_inner()
}

async fn brings(who: &Visitor<'_>, file: &[u8]) -> Answered {
    let command = command_of(&who.reads(DESK).await);
    let files = format!("{DESK}/word/files");
    who.uploads(&files, &[("command", &command)], "file", "a.docx", file)
        .await
}

#[tokio::test]
async fn a_comment_becomes_a_remark_at_its_paragraph_and_does_so_once() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let (ana, chair) = (meeting.note_taker("ana").await, meeting.chair().await);
    let out = ana.get(&format!("{DESK}/draft.docx")).await;
    let file = commented(&out.bytes, "Forms differ");
    let page = brings(&ana, &file).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let page = page.text();
    for said in [
        "Proposals from the file: 0",
        "Remarks from the file: 2",
        "zqnowhere &#60;i&#62;",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("Here already"), "{page}");
    let summary = draft(&house);
    let one = &summary.paragraphs[position(&summary, "Forms differ")];
    let said: Vec<_> = one.remarks.iter().map(|one| one.in_file.clone()).collect();
    assert_eq!(
        said,
        [Some("<b>Nobody</b> live".to_owned()), Some(String::new())]
    );
    // On its page it is from the file, and recorded by whoever brought it; nothing of it is markup.
    let address = format!("{DESK}/paragraphs/{}", one.id);
    let page = chair.reads(&address).await;
    for said in [
        "From the Word file, where it is of “&#60;b&#62;Nobody&#60;/b&#62; live”; recorded by",
        "From the Word file, without a name; recorded by",
        "&#60;script&#62;alert(1)&#60;/script&#62; zqcomment",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("<script>alert") && !page.contains('\u{202E}'));
    // The same file again, by a colleague: nothing is there twice, and it is said.
    let again = brings(&chair, &file).await.text();
    for said in [
        "Remarks from the file: 0",
        "Here already, from an earlier copy of the file: 2",
    ] {
        assert!(again.contains(said), "{said}: {again}");
    }
    let settled = chair
        .fills(&address, &format!("{DESK}/remarks/1/settlement"), &[])
        .await;
    assert_eq!(settled.status, StatusCode::SEE_OTHER, "{}", settled.text());
    brings(&ana, &file).await;
    let summary = draft(&house);
    let all = summary.paragraphs.iter().flat_map(|one| &one.remarks);
    assert_eq!(all.count(), 2);
    // A paragraph that is gone has no remarks; what was said of it is shown to whoever brings the file.
    let removal = format!("{address}/removal");
    ana.fills(&removal, &removal, &[("over", "1")]).await;
    let gone = brings(&ana, &file).await.text();
    assert!(gone.contains("zqcomment"), "{gone}");
    assert!(gone.contains("Remarks from the file: 0"), "{gone}");
}
