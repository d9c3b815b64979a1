package keyline.model.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import keyline.model.NodeId;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Arranges related nodes in layers, parents left of their children (ELK's layered algorithm). That alone makes a strip
/// of
/// a schema in which many tables refer to one, as they all stand in one layer: such layers are broken into columns.
final class LayoutLayers {

    private static final double BETWEEN_LAYERS = 96;
    private static final double BETWEEN_NODES = 40;
    private static final double ACCEPTABLE = 0.6;

    private LayoutLayers() {}

    static LayoutBlock arranged(LayoutGraph component) {
        Map<NodeId, ElkNode> nodes = new LinkedHashMap<>();
        ElkNode root = root();
        component.nodes().forEach(node -> nodes.put(node, elkNode(root, component.sizeOf(node))));
        Map<LayoutGraph.End, ElkPort> parents = new HashMap<>();
        Map<LayoutGraph.End, ElkPort> children = new HashMap<>();
        for (LayoutGraph.Edge edge : component.edges()) {
            ElkGraphUtil.createSimpleEdge(
                    parents.computeIfAbsent(edge.parent(), end -> port(nodes, end, PortSide.EAST)),
                    children.computeIfAbsent(edge.child(), end -> port(nodes, end, PortSide.WEST)));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        List<LayoutCell> cells = new ArrayList<>();
        nodes.forEach((id, node) -> cells.add(cell(id, node)));
        LayoutBlock plain = LayoutCell.block(cells);
        return plain.unlikeScreen() <= ACCEPTABLE ? plain : LayoutColumns.of(cells, BETWEEN_LAYERS, BETWEEN_NODES);
    }

    private static ElkPort port(Map<NodeId, ElkNode> nodes, LayoutGraph.End end, PortSide side) {
        ElkNode node = Objects.requireNonNull(nodes.get(end.node()), "a component holds both ends of its edges");
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setLocation(side == PortSide.WEST ? 0 : node.getWidth(), end.height() * node.getHeight());
        return port;
    }

    private static ElkNode root() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.GENERATE_POSITION_AND_LAYER_IDS, true);
        return root;
    }

    private static LayoutCell cell(NodeId id, ElkNode node) {
        Rectangle box = new Rectangle(node.getX(), node.getY(), node.getWidth(), node.getHeight());
        return new LayoutCell(id, node.getProperty(LayeredOptions.LAYERING_LAYER_ID), box);
    }

    private static ElkNode elkNode(ElkNode root, Size size) {
        ElkNode node = ElkGraphUtil.createNode(root);
        node.setDimensions(size.width(), size.height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        return node;
    }
}
