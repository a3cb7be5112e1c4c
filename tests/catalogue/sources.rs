//! What the sources ask the catalogue for: `message!`, and in the console `say`, `tip` and `fill`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Expr, Ident, Lit, LitStr, Pat, Token};

/// One use of a message.
#[derive(Debug)]
pub struct Asked {
    /// Where.
    pub file: String,
    /// Which message.
    pub id: String,
    /// Which attribute of it.
    pub attribute: Option<String>,
    /// With values for which variables.
    pub args: BTreeSet<String>,
    /// Whether the message may leave some of them out.
    pub at_most: bool,
}

/// All that is asked for.
#[derive(Debug, Default)]
pub struct Found {
    /// Uses with their variables.
    pub uses: Vec<Asked>,
    /// All texts in quotation marks: ids that are handed on.
    pub literals: BTreeSet<String>,
    /// What is said to be wrong in `Explain::reason`.
    pub reasons: Vec<Reason>,
}

/// A reason that is said to people.
#[derive(Debug)]
pub struct Reason {
    /// Where.
    pub file: String,
    /// Which message.
    pub id: String,
    /// Whether it repeats the reason of something else, which knows what to do about it.
    pub repeats: bool,
}

/// What all sources of the program ask for.
pub fn asked() -> Found {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Found::default();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("tests.rs") {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                let one = read(&name, &fs::read_to_string(&path).unwrap());
                found.uses.extend(one.uses);
                found.literals.extend(one.literals);
                found.reasons.extend(one.reasons);
            }
        }
    }
    found
}

/// What one file asks for.
pub fn read(name: &str, code: &str) -> Found {
    let file = syn::parse_file(code).map_err(|error| format!("{name}: {error}")).unwrap();
    let mut reader =
        Reader { file: name, found: Found::default(), arrays: BTreeMap::new(), is_reason: false };
    reader.visit_file(&file);
    reader.found
}

struct Reader<'a> {
    file: &'a str,
    found: Found,
    /// Variables of the local arrays seen last, by their names.
    arrays: BTreeMap<String, BTreeSet<String>>,
    /// Whether the code is that of `Explain::reason`, outside of the values of variables.
    is_reason: bool,
}

/// What stands in `message!(..)`.
struct InMessage {
    id: LitStr,
    attribute: Option<Ident>,
    args: Vec<(Ident, Expr)>,
}

impl Parse for InMessage {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let id = input.parse()?;
        let attribute = input.parse::<Option<Token![.]>>()?.map(|_| input.parse()).transpose()?;
        let mut args = Vec::new();
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let name = input.parse()?;
            input.parse::<Token![=]>()?;
            args.push((name, input.parse()?));
        }
        Ok(Self { id, attribute, args })
    }
}

/// A list of expressions, as in `vec!` and `format!`.
struct Expressions(Punctuated<Expr, Token![,]>);

impl Parse for Expressions {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Punctuated::parse_terminated(input).map(Self)
    }
}

impl Reader<'_> {
    fn ask(&mut self, id: &str, attribute: Option<&str>, args: BTreeSet<String>) {
        let (file, id) = (self.file.to_owned(), id.to_owned());
        let attribute = attribute.map(str::to_owned);
        self.found.uses.push(Asked { file, id, attribute, args, at_most: false });
    }

    /// The names in `[("name", value), ..]`, or in the local of that name.
    fn args(&self, expr: &Expr) -> Option<BTreeSet<String>> {
        match expr {
            Expr::Array(array) => array.elems.iter().map(first_text).collect(),
            Expr::Path(path) => self.arrays.get(&path.path.get_ident()?.to_string()).cloned(),
            _ => None,
        }
    }
}

fn first_text(expr: &Expr) -> Option<String> {
    let Expr::Tuple(tuple) = expr else { return None };
    texts(tuple.elems.first()?).into_iter().next()
}

/// The texts that an expression can be, if all of them are written there.
fn texts(expr: &Expr) -> Vec<String> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Str(text) => vec![text.value()],
            _ => Vec::new(),
        },
        Expr::If(choice) => {
            let last = |block: &syn::Block| match block.stmts.last() {
                Some(syn::Stmt::Expr(expr, None)) => texts(expr),
                _ => Vec::new(),
            };
            let mut all = last(&choice.then_branch);
            match choice.else_branch.as_ref().map(|(_, otherwise)| otherwise.as_ref()) {
                Some(Expr::Block(block)) => all.extend(last(&block.block)),
                Some(other) => all.extend(texts(other)),
                None => {}
            }
            all
        }
        Expr::Match(choice) => choice.arms.iter().flat_map(|arm| texts(&arm.body)).collect(),
        Expr::Reference(it) => texts(&it.expr),
        Expr::Paren(it) => texts(&it.expr),
        _ => Vec::new(),
    }
}

/// Whether it is `other.reason()`, or `other.reason.clone()`.
fn is_reason_of_another(value: &Expr) -> bool {
    match value {
        Expr::MethodCall(call) if call.method == "reason" => true,
        Expr::MethodCall(call) if call.method == "clone" => is_reason_of_another(&call.receiver),
        Expr::Field(field) => matches!(&field.member, syn::Member::Named(it) if it == "reason"),
        _ => false,
    }
}

/// Whether the attribute of a message is asked for, as in `self.reason().its("help")`.
struct FindsHelp(bool);

impl<'ast> Visit<'ast> for FindsHelp {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.0 |= call.method == "its";
        visit::visit_expr_method_call(self, call);
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|it| {
        it.path().is_ident("cfg")
            && it.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test")
    })
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let of = item.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
        let knows_better = item.items.iter().any(|inner| {
            let mut finder = FindsHelp(false);
            finder.visit_impl_item(inner);
            matches!(inner, syn::ImplItem::Fn(it) if it.sig.ident == "remedy") && !finder.0
        });
        let explains = of.is_some_and(|it| it.ident == "Explain") && !knows_better;
        for inner in &item.items {
            self.is_reason =
                explains && matches!(inner, syn::ImplItem::Fn(it) if it.sig.ident == "reason");
            self.visit_impl_item(inner);
        }
        self.is_reason = false;
    }

    // What is said in comments asks for nothing.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let (Pat::Ident(name), Some(init)) = (&local.pat, &local.init)
            && let Expr::Array(_) = init.expr.as_ref()
            && let Some(args) = self.args(&init.expr)
        {
            self.arrays.insert(name.ident.to_string(), args);
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let given: Vec<&Expr> = call.args.iter().collect();
        match (call.method.to_string().as_str(), given.as_slice()) {
            ("fill", [id, args]) => {
                for id in texts(id) {
                    let args = self.args(args);
                    let args = args.ok_or_else(|| format!("{}: {id}: unclear", self.file)).unwrap();
                    self.ask(&id, None, args);
                }
            }
            ("say", [id]) => texts(id).iter().for_each(|id| self.ask(id, None, BTreeSet::new())),
            _ => {}
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, found: &'ast syn::Macro) {
        if found.path.segments.last().is_some_and(|it| it.ident == "message") {
            if let Ok(InMessage { id, attribute, args }) = found.parse_body() {
                let names = args.iter().map(|(name, _)| name.to_string()).collect();
                let attribute = attribute.map(|it| it.to_string());
                self.ask(&id.value(), attribute.as_deref(), names);
                let is_reason = std::mem::take(&mut self.is_reason);
                if is_reason {
                    let (file, id) = (self.file.to_owned(), id.value());
                    let repeats = args.iter().any(|(_, value)| is_reason_of_another(value));
                    self.found.reasons.push(Reason { file, id, repeats });
                }
                args.iter().for_each(|(_, value)| self.visit_expr(value));
                self.is_reason = is_reason;
            }
        } else if let Ok(Expressions(all)) = found.parse_body() {
            all.iter().for_each(|it| self.visit_expr(it));
        }
    }

    fn visit_lit_str(&mut self, text: &'ast LitStr) {
        self.found.literals.insert(text.value());
    }
}
